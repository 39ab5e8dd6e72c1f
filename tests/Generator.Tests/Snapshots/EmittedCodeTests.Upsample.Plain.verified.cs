// Input(16, 2, 3), Upsample(2)

// ---------- Vector512 ----------

        // upsample1 = upsample(image)
        //   image [16,2,3]   NCHWc16
        //   upsample1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Upsample1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 192);
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_oy_qy = ref Unsafe.Add(ref y_oy, qy * 96);
                    for (int ox = 0; ox < 3; ox++)
                    {
                        ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                        ref float y_oy_qy_ox = ref Unsafe.Add(ref y_oy_qy, ox * 32);
                        for (int qx = 0; qx < 2; qx++)
                        {
                            ref float y_oy_qy_ox_qx = ref Unsafe.Add(ref y_oy_qy_ox, qx * 16);
                            Vector512.LoadUnsafe(ref x_oy_ox).StoreUnsafe(ref y_oy_qy_ox_qx);
                        }
                    }
                }
            }
        }

// ---------- Vector256 ----------

        // upsample1 = upsample(image)
        //   image [16,2,3]   NCHWc16
        //   upsample1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Upsample1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 192);
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_oy_qy = ref Unsafe.Add(ref y_oy, qy * 96);
                    for (int ox = 0; ox < 3; ox++)
                    {
                        ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                        ref float y_oy_qy_ox = ref Unsafe.Add(ref y_oy_qy, ox * 32);
                        for (int qx = 0; qx < 2; qx++)
                        {
                            ref float y_oy_qy_ox_qx = ref Unsafe.Add(ref y_oy_qy_ox, qx * 16);
                            for (int c = 0; c < 16; c += 8)
                            {
                                ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                                ref float y_oy_qy_ox_qx_c = ref Unsafe.Add(ref y_oy_qy_ox_qx, c);
                                Vector256.LoadUnsafe(ref x_oy_ox_c).StoreUnsafe(ref y_oy_qy_ox_qx_c);
                            }
                        }
                    }
                }
            }
        }

// ---------- AdvSimd ----------

        // upsample1 = upsample(image)
        //   image [16,2,3]   NCHWc16
        //   upsample1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Upsample1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 192);
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_oy_qy = ref Unsafe.Add(ref y_oy, qy * 96);
                    for (int ox = 0; ox < 3; ox++)
                    {
                        ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                        ref float y_oy_qy_ox = ref Unsafe.Add(ref y_oy_qy, ox * 32);
                        for (int qx = 0; qx < 2; qx++)
                        {
                            ref float y_oy_qy_ox_qx = ref Unsafe.Add(ref y_oy_qy_ox, qx * 16);
                            for (int c = 0; c < 16; c += 4)
                            {
                                ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                                ref float y_oy_qy_ox_qx_c = ref Unsafe.Add(ref y_oy_qy_ox_qx, c);
                                Vector128.LoadUnsafe(ref x_oy_ox_c).StoreUnsafe(ref y_oy_qy_ox_qx_c);
                            }
                        }
                    }
                }
            }
        }

// ---------- Vector128 ----------

        // upsample1 = upsample(image)
        //   image [16,2,3]   NCHWc16
        //   upsample1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Upsample1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 192);
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_oy_qy = ref Unsafe.Add(ref y_oy, qy * 96);
                    for (int ox = 0; ox < 3; ox++)
                    {
                        ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                        ref float y_oy_qy_ox = ref Unsafe.Add(ref y_oy_qy, ox * 32);
                        for (int qx = 0; qx < 2; qx++)
                        {
                            ref float y_oy_qy_ox_qx = ref Unsafe.Add(ref y_oy_qy_ox, qx * 16);
                            for (int c = 0; c < 16; c += 4)
                            {
                                ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                                ref float y_oy_qy_ox_qx_c = ref Unsafe.Add(ref y_oy_qy_ox_qx, c);
                                Vector128.LoadUnsafe(ref x_oy_ox_c).StoreUnsafe(ref y_oy_qy_ox_qx_c);
                            }
                        }
                    }
                }
            }
        }

// ---------- Scalar ----------

        // upsample1 = upsample(image)
        //   image [16,2,3]   NCHWc16
        //   upsample1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Upsample1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 192);
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_oy_qy = ref Unsafe.Add(ref y_oy, qy * 96);
                    for (int ox = 0; ox < 3; ox++)
                    {
                        ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                        ref float y_oy_qy_ox = ref Unsafe.Add(ref y_oy_qy, ox * 32);
                        for (int qx = 0; qx < 2; qx++)
                        {
                            ref float y_oy_qy_ox_qx = ref Unsafe.Add(ref y_oy_qy_ox, qx * 16);
                            for (int c = 0; c < 16; c++)
                            {
                                ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                                ref float y_oy_qy_ox_qx_c = ref Unsafe.Add(ref y_oy_qy_ox_qx, c);
                                y_oy_qy_ox_qx_c = x_oy_ox_c;
                            }
                        }
                    }
                }
            }
        }
