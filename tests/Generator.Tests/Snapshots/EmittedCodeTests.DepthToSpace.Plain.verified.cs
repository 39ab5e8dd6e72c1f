// Input(64, 2, 3), DepthToSpace(2)

// ---------- Vector256 ----------

        // depthToSpace1 = depthToSpace(image)
        //   image [64,2,3]   NCHWc16
        //   depthToSpace1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void DepthToSpace1_Forward(ref float from, ref float to)
        {
            for (int y = 0; y < 2; y++)
            {
                ref float from_y = ref Unsafe.Add(ref from, y * 48);
                ref float to_y = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_x = ref Unsafe.Add(ref from_y, x * 16);
                    ref float to_y_x = ref Unsafe.Add(ref to_y, x * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float from_y_x_c = ref Unsafe.Add(ref from_y_x, c);
                        ref float to_y_x_c = ref Unsafe.Add(ref to_y_x, c);
                        Vector256.LoadUnsafe(ref from_y_x_c).StoreUnsafe(ref to_y_x_c);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_2 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_2 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_2_x = ref Unsafe.Add(ref from_y_2, x * 16);
                    ref float to_y_2_x = ref Unsafe.Add(ref to_y_2, x * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float from_y_2_x_c = ref Unsafe.Add(ref from_y_2_x, c);
                        ref float to_y_2_x_c = ref Unsafe.Add(ref to_y_2_x, c);
                        Vector256.LoadUnsafe(ref from_y_2_x_c, 96).StoreUnsafe(ref to_y_2_x_c, 16);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_3 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_3 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_3_x = ref Unsafe.Add(ref from_y_3, x * 16);
                    ref float to_y_3_x = ref Unsafe.Add(ref to_y_3, x * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float from_y_3_x_c = ref Unsafe.Add(ref from_y_3_x, c);
                        ref float to_y_3_x_c = ref Unsafe.Add(ref to_y_3_x, c);
                        Vector256.LoadUnsafe(ref from_y_3_x_c, 192).StoreUnsafe(ref to_y_3_x_c, 96);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_4 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_4 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_4_x = ref Unsafe.Add(ref from_y_4, x * 16);
                    ref float to_y_4_x = ref Unsafe.Add(ref to_y_4, x * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float from_y_4_x_c = ref Unsafe.Add(ref from_y_4_x, c);
                        ref float to_y_4_x_c = ref Unsafe.Add(ref to_y_4_x, c);
                        Vector256.LoadUnsafe(ref from_y_4_x_c, 288).StoreUnsafe(ref to_y_4_x_c, 112);
                    }
                }
            }
        }

// ---------- AdvSimd ----------

        // depthToSpace1 = depthToSpace(image)
        //   image [64,2,3]   NCHWc16
        //   depthToSpace1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void DepthToSpace1_Forward(ref float from, ref float to)
        {
            for (int y = 0; y < 2; y++)
            {
                ref float from_y = ref Unsafe.Add(ref from, y * 48);
                ref float to_y = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_x = ref Unsafe.Add(ref from_y, x * 16);
                    ref float to_y_x = ref Unsafe.Add(ref to_y, x * 32);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float from_y_x_c = ref Unsafe.Add(ref from_y_x, c);
                        ref float to_y_x_c = ref Unsafe.Add(ref to_y_x, c);
                        Vector128.LoadUnsafe(ref from_y_x_c).StoreUnsafe(ref to_y_x_c);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_2 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_2 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_2_x = ref Unsafe.Add(ref from_y_2, x * 16);
                    ref float to_y_2_x = ref Unsafe.Add(ref to_y_2, x * 32);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float from_y_2_x_c = ref Unsafe.Add(ref from_y_2_x, c);
                        ref float to_y_2_x_c = ref Unsafe.Add(ref to_y_2_x, c);
                        Vector128.LoadUnsafe(ref from_y_2_x_c, 96).StoreUnsafe(ref to_y_2_x_c, 16);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_3 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_3 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_3_x = ref Unsafe.Add(ref from_y_3, x * 16);
                    ref float to_y_3_x = ref Unsafe.Add(ref to_y_3, x * 32);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float from_y_3_x_c = ref Unsafe.Add(ref from_y_3_x, c);
                        ref float to_y_3_x_c = ref Unsafe.Add(ref to_y_3_x, c);
                        Vector128.LoadUnsafe(ref from_y_3_x_c, 192).StoreUnsafe(ref to_y_3_x_c, 96);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_4 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_4 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_4_x = ref Unsafe.Add(ref from_y_4, x * 16);
                    ref float to_y_4_x = ref Unsafe.Add(ref to_y_4, x * 32);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float from_y_4_x_c = ref Unsafe.Add(ref from_y_4_x, c);
                        ref float to_y_4_x_c = ref Unsafe.Add(ref to_y_4_x, c);
                        Vector128.LoadUnsafe(ref from_y_4_x_c, 288).StoreUnsafe(ref to_y_4_x_c, 112);
                    }
                }
            }
        }
