// Input(16, 4, 1), Upsample(2, Mode = UpsampleMode.Bilinear)

// ---------- Vector256 ----------

        // upsample1 = upsample(image)
        //   image [16,4,1]   NCHWc16
        //   upsample1 [16,8,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Upsample1_Forward(ref float x, ref float y)
        {
            for (int qx = 0; qx < 2; qx++)
            {
                ref float y_qx = ref Unsafe.Add(ref y, qx * 16);
                for (int c = 0; c < 16; c += 8)
                {
                    ref float x_c = ref Unsafe.Add(ref x, c);
                    ref float y_qx_c = ref Unsafe.Add(ref y_qx, c);
                    Vector256.LoadUnsafe(ref x_c).StoreUnsafe(ref y_qx_c);
                }
            }
            for (int oy = 0; oy < 3; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 64);
                for (int qy = 0; qy < 2; qy++)
                {
                    ref float y_oy_qy = ref Unsafe.Add(ref y_oy, qy * 32);
                    var distance = 0.25f + ((float)(qy) * 0.5f);
                    var wy_0 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                    distance = -0.75f + ((float)(qy) * 0.5f);
                    var wy_1 = Lanes.Max(0f, Lanes.Min(1f - distance, 1f + distance));
                    for (int qx = 0; qx < 2; qx++)
                    {
                        ref float y_oy_qy_qx = ref Unsafe.Add(ref y_oy_qy, qx * 16);
                        for (int c = 0; c < 16; c += 8)
                        {
                            ref float x_oy_c = ref Unsafe.Add(ref x_oy, c);
                            ref float y_oy_qy_qx_c = ref Unsafe.Add(ref y_oy_qy_qx, c);
                            var rowSum = Vector256.LoadUnsafe(ref x_oy_c);
                            var sum = rowSum * Vector256.Create(wy_0);
                            rowSum = Vector256.LoadUnsafe(ref x_oy_c, 16);
                            sum = Vector256.MultiplyAddEstimate(rowSum, Vector256.Create(wy_1), sum);
                            sum.StoreUnsafe(ref y_oy_qy_qx_c, 32);
                        }
                    }
                }
            }
            for (int qx = 0; qx < 2; qx++)
            {
                ref float y_qx_2 = ref Unsafe.Add(ref y, qx * 16);
                for (int c = 0; c < 16; c += 8)
                {
                    ref float x_c_2 = ref Unsafe.Add(ref x, c);
                    ref float y_qx_2_c = ref Unsafe.Add(ref y_qx_2, c);
                    Vector256.LoadUnsafe(ref x_c_2, 48).StoreUnsafe(ref y_qx_2_c, 224);
                }
            }
        }
