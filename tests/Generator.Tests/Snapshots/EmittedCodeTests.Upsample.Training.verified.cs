// Input(16, 2, 3), Upsample(2), Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of upsample's input(upsample1Gradient)
        //   upsample1Gradient [16,4,6]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Upsample1_BackwardData(ref float dy, ref float dx)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 192);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 32);
                    ref float dx_oy_ox = ref Unsafe.Add(ref dx_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float dy_oy_ox_c = ref Unsafe.Add(ref dy_oy_ox, c);
                        ref float dx_oy_ox_c = ref Unsafe.Add(ref dx_oy_ox, c);
                        var sum = Vector256<float>.Zero;
                        for (int qy = 0; qy < 2; qy++)
                        {
                            ref float dy_oy_ox_c_qy = ref Unsafe.Add(ref dy_oy_ox_c, qy * 96);
                            for (int qx = 0; qx < 2; qx++)
                            {
                                ref float dy_oy_ox_c_qy_qx = ref Unsafe.Add(ref dy_oy_ox_c_qy, qx * 16);
                                sum += Vector256.LoadUnsafe(ref dy_oy_ox_c_qy_qx);
                            }
                        }
                        sum.StoreUnsafe(ref dx_oy_ox_c);
                    }
                }
            }
        }
